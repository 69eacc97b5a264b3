// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace RadarDesk::workbench {
class PlaceholderValues;
}

namespace RadarDesk::history {
class History;
}

namespace RadarDesk::session {

class Session;

/// Gives placeholders the body of each response as it comes. To be made before whoever sends on
/// when a broadcast has finished.
class LastResponse : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive it.
    LastResponse(const history::History &history, const Session &session,
                 workbench::PlaceholderValues &values, QObject *parent = nullptr);
};

} // namespace RadarDesk::session
