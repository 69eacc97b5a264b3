// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/eventsize.h>

namespace RadarDesk::workbench {

qsizetype contentBytes(const Event &event)
{
    const qsizetype own = event.data.size() + event.typed.size();
    if (!event.exchange)
        return own;
    return own + event.exchange->requestBody.size() + event.exchange->responseBody.size();
}

} // namespace RadarDesk::workbench
