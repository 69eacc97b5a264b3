// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/ticker.h>

namespace RadarDesk {

Ticker::Ticker(QObject *parent)
    : QObject(parent)
{
}

Ticker::~Ticker() = default;

} // namespace RadarDesk

#include "moc_ticker.cpp"
