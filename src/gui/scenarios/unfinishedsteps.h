// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/scenarios/stepform.h>

#include <QList>
#include <QPersistentModelIndex>

#include <optional>
#include <utility>

namespace RadarDesk::gui {

/// What was typed into steps and can't be kept in the scenario yet.
class UnfinishedSteps
{
public:
    /// Keeps what is \a typed at \a index, or that nothing unfinished is left there.
    void keep(const QModelIndex &index, const std::optional<StepForm::Typed> &typed);
    [[nodiscard]] std::optional<StepForm::Typed> at(const QModelIndex &index) const;
    [[nodiscard]] QList<QPersistentModelIndex> places() const;

private:
    QList<std::pair<QPersistentModelIndex, StepForm::Typed>> m_typed;
};

} // namespace RadarDesk::gui
