// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/ticker.h>

namespace RadarDesk::workbench {

Ticker::Ticker(QObject *parent)
    : QObject(parent)
{
}

Ticker::~Ticker() = default;

} // namespace RadarDesk::workbench

#include "moc_ticker.cpp"
