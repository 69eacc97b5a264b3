// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenariosmodel.h>

#include <base/storage/listfile.h>

namespace RadarDesk::workbench {

/// Keeps the scenarios of a model in a file.
class ScenariosFile : public base::ListFile<Scenario>
{
    Q_OBJECT

public:
    /// \a model outlives it.
    ScenariosFile(QString path, ScenariosModel &model, QObject *parent = nullptr);
};

} // namespace RadarDesk::workbench
