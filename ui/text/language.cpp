#include "ui/text/language.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace kontorist {

QString screenLanguage()
{
    return QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
}

QStringList Language::spoken()
{
    return {u"en"_s, u"de"_s};
}

QString Language::among(const QStringList &wanted)
{
    for (const QString &language : wanted) {
        QString code = language.left(2).toLower();
        if (spoken().contains(code))
            return code;
    }
    return spoken().first();
}

Language::Language(const QString &code) : m_code(code)
{
    const bool isGerman = code == u"de";
    QLocale::setDefault(isGerman ? QLocale(QLocale::German, QLocale::Germany)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!isGerman)
        return; // the sentences stand in the code
    install(u"kontorist_de"_s, u":/translations"_s);
    install(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // Yes, No, Copy
}

Language::~Language()
{
    QLocale::setDefault(QLocale::c());
    for (const auto &catalogue : m_catalogues)
        QCoreApplication::removeTranslator(catalogue.get());
}

void Language::install(const QString &catalogue, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(catalogue, folder) && QCoreApplication::installTranslator(translator.get()))
        m_catalogues.push_back(std::move(translator));
}

} // namespace kontorist
