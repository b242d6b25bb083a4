#pragma once

#include "app/commands/work.h"
#include "core/mail/mail_run.h"

namespace kontorist::commands {

/// `mail.test` in steps.
class Trial final : public Work
{
public:
    explicit Trial(const mail_run::Errand &errand) : m_errand(errand) {}

    std::optional<Job> next(Session &) override
    {
        if (m_outcome)
            return {};
        return [this] { m_outcome = m_errand.handOver(); };
    }
    QJsonObject answer(Session &) override { return {{u"answer"_s, mail_run::accepted(*m_outcome)}}; }

private:
    const mail_run::Errand m_errand;
    std::optional<MailOutcome> m_outcome;
};

/// `document.send` and `outbox.send` in steps: letters on their way, one after another.
class Posting final : public Work
{
public:
    using Answer = QJsonObject (*)(const QList<mail_run::Sent> &sent, qint64 now);

    Posting(mail_run::Round round, Answer said) : m_round(std::move(round)), m_answer(said) {}

    std::optional<Job> next(Session &session) override
    {
        if (m_outcome)
            m_round.ended(session, *std::exchange(m_outcome, {}));
        const auto errand = m_round.next(session);
        if (!errand)
            return {};
        return [this, errand] { m_outcome = errand->handOver(); };
    }
    QJsonObject answer(Session &session) override { return m_answer(m_round.sent(), session.clock.now()); }

private:
    mail_run::Round m_round;
    const Answer m_answer;
    std::optional<MailOutcome> m_outcome; ///< of the letter that was handed over last
};

} // namespace kontorist::commands
