// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/templates/templatesmodel.h>

#include <base/storage/listfile.h>

namespace RadarDesk::workbench {

/// Saves the templates of a model in a file.
class TemplatesFile : public base::ListFile<MessageTemplate>
{
    Q_OBJECT

public:
    /// \a model outlives it.
    TemplatesFile(QString path, TemplatesModel &model, QObject *parent = nullptr);
};

} // namespace RadarDesk::workbench
