// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/faults/faultsbar.h>

#include <session/faults/faultcontrol.h>

namespace RadarDesk::gui {

using namespace session;

FaultsBar::FaultsBar(FaultControl &faults, QWidget *parent)
    : NoticeBar(parent)
    , m_faults(faults)
{
    setObjectName(QStringLiteral("faultsBar"));
    setContentsMargins(6, 2, 4, 2); // in line with the rest of the window
    setClosable(false);
    connect(&faults, &FaultControl::changed, this, &FaultsBar::updateText);
    connect(&faults, &FaultControl::heldChanged, this, &FaultsBar::updateText);
    updateText();
}

void FaultsBar::updateText()
{
    QString said;
    if (m_faults.areActive()) {
        said = m_faults.applied().toSentence();
        if (const auto held = static_cast<int>(m_faults.held().size()); held > 0)
            said += u' ' + tr("%n message(s) are held.", nullptr, held);
    }
    if (said != text() || said.isEmpty()) // a reader would say it again
        showMessage(said, tr("Stop all"), [this] { m_faults.stop(); });
}

} // namespace RadarDesk::gui

#include "moc_faultsbar.cpp"
