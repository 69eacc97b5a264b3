// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/notices/noticebar.h>

namespace RadarDesk::session {
class FaultControl;
}

namespace RadarDesk::gui {

/// Stays in view while simulated faults are active, and stops all of them.
class FaultsBar : public NoticeBar
{
    Q_OBJECT

public:
    /// \a faults outlive it.
    explicit FaultsBar(session::FaultControl &faults, QWidget *parent = nullptr);

private:
    void updateText();

    session::FaultControl &m_faults;
};

} // namespace RadarDesk::gui
