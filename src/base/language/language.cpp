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

} // namespace

Language::Language(const QString &code)
{
    const bool isChosen = available().contains(code);
    const QLocale locale = isChosen ? QLocale(code) : QLocale();
    // Dates and numbers are part of the language, but for one that the desktop has a country for.
    if (isChosen && QLocale().language() != locale.language())
        QLocale::setDefault(locale);
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
    // LANGUAGE alone chooses the words; dates and numbers of no language would be in between.
    if (!isChosen && QLocale().language() == QLocale::C && !m_ours.language().isEmpty())
        QLocale::setDefault(QLocale(m_ours.language()));
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
