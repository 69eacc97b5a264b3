// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/drop/droppedfile.h>

namespace RadarDesk::gui {

/// Whether \a place is a link to this program, and no file.
[[nodiscard]] bool isLink(const QString &place);

/// Reads a link like radardesk://message?channel=NAME&data=JSON: a message for the editor, which is
/// shown like that of a file. Links are foreign input.
[[nodiscard]] DroppedFile readLink(const QString &link);

} // namespace RadarDesk::gui
