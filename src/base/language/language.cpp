// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/language/language.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace RadarDesk::base {

Language::Language()
{
    const QLocale locale;
    if (m_ofQt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    const QString folder = QStringLiteral(":/i18n");
    // English has plurals to be filled in too, and is what everybody else reads.
    if (m_ours.load(locale, QStringLiteral("radardesk"), QStringLiteral("_"), folder)
        || m_ours.load(QStringLiteral("radardesk_en"), folder))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace RadarDesk::base
