#include "ui/billing/run_question.h"

#include "ui/shell/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/pause.h"

#include <QHBoxLayout>
#include <QTimer>

namespace kontorist {

namespace {

constexpr int typingPause = 300;

enum class RunCollect { ByMode, ByCustomer, Apart };

std::optional<bool> joinedAs(const InputField &choice)
{
    switch (static_cast<RunCollect>(choice.choice().toInt())) {
    case RunCollect::ByCustomer:
        return true;
    case RunCollect::Apart:
        return false;
    case RunCollect::ByMode:
        break;
    }
    return {};
}

} // namespace

RunQuestionBar::RunQuestionBar(CompanyThread &company, QWidget *parent)
    : QWidget(parent),
      m_until(new InputField(company.clock(), u"runUntil"_s, tr("Shipped &until"), parse::Side::Behind)),
      m_collect(new InputField(InputField::Kind::Choice, u"runJoined"_s, tr("&Joined"))),
      m_typing(pauseOf(typingPause, this))
{
    m_until->setDate(company.today());
    m_until->required();
    m_collect->withOptions({{static_cast<int>(RunCollect::ByMode), tr("As each customer wishes")},
                            {static_cast<int>(RunCollect::ByCustomer), tr("One invoice a customer")},
                            {static_cast<int>(RunCollect::Apart), tr("Each delivery apart")}});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::margin);
    layout->addWidget(m_until);
    layout->addWidget(m_collect);
    layout->addStretch();
    connect(m_typing, &QTimer::timeout, this, &RunQuestionBar::asked);
    for (InputField *field : {m_until, m_collect})
        connect(field, &InputField::edited, this, [this] {
            m_typing->start();
            emit edited();
        });
    connect(m_until, &InputField::left, this, [this] {
        m_typing->stop();
        emit asked();
    });
}

std::optional<RunQuestion> RunQuestionBar::question() const
{
    const std::optional<QDate> until = m_until->date();
    return until ? std::optional(RunQuestion{*until, joinedAs(*m_collect)}) : std::nullopt;
}

void RunQuestionBar::takeFocus()
{
    m_until->takeFocus();
}

} // namespace kontorist
