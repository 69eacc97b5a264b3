// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace RadarDesk::session {
class RecordingRelay;
}

namespace RadarDesk::gui {

/// Says while the calls of an app are recorded on their way to a service, with a button that stops
/// it, in every place of the window; hidden otherwise.
class RelayStatus : public QWidget
{
    Q_OBJECT

public:
    explicit RelayStatus(session::RecordingRelay &relay, QWidget *parent = nullptr);

private:
    void follow();

    session::RecordingRelay &m_relay;
    QLabel *m_text;
};

} // namespace RadarDesk::gui
