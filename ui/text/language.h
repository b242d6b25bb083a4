#pragma once

#include <memory>
#include <QStringList>
#include <QTranslator>
#include <vector>

namespace kontorist {

/// The code of the language of the screen, for words that core knows in both: units, countries.
QString screenLanguage();

/// The language in which the program speaks to people: sentences, dates and amounts. Lives as long as the
/// application does; what is on paper has the customer's language instead and does not ask here.
class Language final
{
public:
    /// The codes of the languages that the program speaks, English first.
    static QStringList spoken();
    /// The first of a person's languages that the program speaks ("de-DE", "de"); else English. What the
    /// operating system says: QLocale::system().uiLanguages(), that is LC_ALL, LC_MESSAGES, LANG.
    static QString among(const QStringList &wanted);

    explicit Language(const QString &code);
    QString code() const { return m_code; }
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    void install(const QString &catalogue, const QString &folder);

    const QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_catalogues;
};

} // namespace kontorist
