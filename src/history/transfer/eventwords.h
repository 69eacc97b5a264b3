// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/events/event.h>

#include <QByteArray>

#include <optional>

namespace RadarDesk::history {

/// The words that stand for choices in files. They are never translated, and none changes its
/// meaning.
[[nodiscard]] QByteArray wordOf(workbench::EventKind kind);
[[nodiscard]] QByteArray wordOf(workbench::EventSource source);
[[nodiscard]] QByteArray wordOf(workbench::Outcome outcome);
[[nodiscard]] QByteArray wordOf(PushRadar::ApiVersion version);
[[nodiscard]] QByteArray wordOf(PushRadar::ErrorCode code);

/// What a word stands for; nothing when it is none of them.
template <typename Choice> [[nodiscard]] std::optional<Choice> choiceOf(QByteArrayView word);

template <> [[nodiscard]] std::optional<workbench::EventKind> choiceOf(QByteArrayView word);
template <> [[nodiscard]] std::optional<workbench::EventSource> choiceOf(QByteArrayView word);
template <> [[nodiscard]] std::optional<workbench::Outcome> choiceOf(QByteArrayView word);
template <> [[nodiscard]] std::optional<PushRadar::ApiVersion> choiceOf(QByteArrayView word);
template <> [[nodiscard]] std::optional<PushRadar::ErrorCode> choiceOf(QByteArrayView word);

} // namespace RadarDesk::history
