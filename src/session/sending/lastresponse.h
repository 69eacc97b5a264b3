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

/// Passes the body of each response to the placeholders. Create it before the objects that send the
/// next broadcast when one has finished.
class LastResponse : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive it.
    LastResponse(const history::History &history, const Session &session,
                 workbench::PlaceholderValues &values, QObject *parent = nullptr);
};

} // namespace RadarDesk::session
