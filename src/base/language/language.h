// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace RadarDesk::base {

/// The language that a program speaks, from the person's settings: that of the translations which
/// fits best, else English. It is spoken while this object lives, which needs an application.
class Language
{
public:
    Language();

private:
    QTranslator m_ofQt;
    QTranslator m_ours;
};

} // namespace RadarDesk::base
