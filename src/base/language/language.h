// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

namespace RadarDesk::base {

/// The language that a program speaks while this object lives, which needs an application: the one
/// that was chosen, or that of the person's settings. Of the translations the one that fits best,
/// else English.
class Language
{
public:
    /// \a code is one of available(), or empty: as the person's settings say.
    explicit Language(const QString &code = {});

    /// The codes of all translations, such as "de".
    [[nodiscard]] static QStringList available();
    /// What speakers of such a language call it, as it stands in a list.
    [[nodiscard]] static QString nameOf(const QString &code);

private:
    QTranslator m_ofQt;
    QTranslator m_english; ///< For what m_ours doesn't have.
    QTranslator m_ours;
};

} // namespace RadarDesk::base
