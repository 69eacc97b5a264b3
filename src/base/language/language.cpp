// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/language/language.h>

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>

namespace RadarDesk::base {

namespace {

constexpr QLatin1String TranslationsFolder(":/i18n");
constexpr QLatin1String TranslationsPrefix("radardesk_");

/// The country whose dates the person's settings ask for, if they do.
QLocale::Territory territoryOfDates()
{
    for (const char *const variable : {"LC_ALL", "LC_TIME", "LANG"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return QLocale(name).territory();
    }
    return QLocale::AnyTerritory;
}

/// Has days and months named in the language of \a words. The system's locale takes their names
/// from LC_TIME, whatever its own language() is: that one is of LANGUAGE.
void nameDaysAs(const QLocale &words)
{
    if (QLocale().dayName(Qt::Monday) == words.dayName(Qt::Monday))
        return;
    // As the country writes dates and numbers, where Qt knows its way in that language.
    const QLocale local(words.language(), territoryOfDates());
    const bool isKnown = local.dayName(Qt::Monday) == words.dayName(Qt::Monday);
    QLocale::setDefault(isKnown ? local : words);
}

} // namespace

Language::Language(const QString &code)
{
    const bool isChosen = available().contains(code);
    const QLocale locale = isChosen ? QLocale(code) : QLocale();
    if (m_ofQt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    // English has plurals to be filled in too, and is what everybody else reads.
    if (m_english.load(TranslationsPrefix + QStringLiteral("en"), TranslationsFolder))
        QCoreApplication::installTranslator(&m_english);
    if (isChosen ? m_ours.load(TranslationsPrefix + code, TranslationsFolder)
                 : m_ours.load(locale, QStringLiteral("radardesk"), QStringLiteral("_"),
                               TranslationsFolder))
        QCoreApplication::installTranslator(&m_ours);
    const QString words = isChosen ? code : m_ours.language();
    nameDaysAs(QLocale(words.isEmpty() ? QStringLiteral("en") : words));
}

QStringList Language::available()
{
    QStringList codes;
    const QStringList files =
        QDir(TranslationsFolder)
            .entryList({TranslationsPrefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.sliced(TranslationsPrefix.size()).chopped(3));
    return codes;
}

QString Language::nameOf(const QString &code)
{
    // Of Spanish and English, QLocale names the country as well.
    static const QHash<QString, QString> names{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")}};
    const QLocale locale(code);
    const QString name = names.value(code, locale.nativeLanguageName());
    return name.isEmpty() ? code : locale.toUpper(name.first(1)) + name.sliced(1);
}

} // namespace RadarDesk::base
