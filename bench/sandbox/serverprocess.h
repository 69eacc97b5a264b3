// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QProcess;

/// How long a server that is measured may take to start and to end, in milliseconds.
inline constexpr int StartTime = 10'000;

/// A port that nobody listens at.
[[nodiscard]] quint16 freePort();
/// Waits until something listens at \a port; false when nothing does.
[[nodiscard]] bool answersAt(quint16 port);
/// Where nginx is; empty where it is not installed.
[[nodiscard]] QString nginxProgram();
/// Ends \a process and waits for that.
void endProcess(QProcess &process);
