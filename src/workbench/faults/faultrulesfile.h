// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/storage/listfile.h>
#include <workbench/faults/faultrulesmodel.h>

namespace RadarDesk::workbench {

/// Saves the rules of simulated faults in a file, which the command line also reads.
class FaultRulesFile : public base::ListFile<sandbox::FaultRule>
{
    Q_OBJECT

public:
    /// \a model outlives it.
    FaultRulesFile(QString path, FaultRulesModel &model, QObject *parent = nullptr);

protected:
    [[nodiscard]] QStringList takeMore(const QJsonObject &json) override;
    void writeMore(QJsonObject &json) const override;

private:
    FaultRulesModel &m_model;
};

} // namespace RadarDesk::workbench
