// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/language/language.h>

#include <QCoreApplication>
#include <QDir>
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
    const QString usual = TranslationsPrefix + QStringLiteral("en");
    // English has plurals to be filled in too, and is what everybody else reads.
    if (isChosen ? m_ours.load(TranslationsPrefix + code, TranslationsFolder)
                 : m_ours.load(locale, QStringLiteral("radardesk"), QStringLiteral("_"),
                               TranslationsFolder)
                || m_ours.load(usual, TranslationsFolder))
        QCoreApplication::installTranslator(&m_ours);
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

} // namespace RadarDesk::base
