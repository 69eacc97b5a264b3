// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/keycheck.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

namespace {

struct KeyCheckText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Placeholders)
};

constexpr int OutermostObject = 0;

} // namespace

std::optional<QString> KeyCheck::add(int object, const QString &key, bool isMade)
{
    // The keys of a broadcast's data are trimmed on their way (protocol: official libraries).
    const QString sent = object == OutermostObject ? key.trimmed() : key;
    if (isMade && object == OutermostObject && sent.isEmpty())
        return KeyCheckText::tr("The placeholder makes this key empty.");
    const std::pair place(object, sent);
    const auto before = m_keys.constFind(place);
    if (before != m_keys.constEnd() && (isMade || *before))
        return KeyCheckText::tr(
                   "The placeholder makes this key “%1”, which the object already has.")
            .arg(sent);
    m_keys.insert(place, isMade);
    return std::nullopt;
}

} // namespace RadarDesk::workbench
