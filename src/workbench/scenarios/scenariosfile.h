// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenariosmodel.h>

#include <base/storage/keptlistfile.h>

namespace RadarDesk::workbench {

/// Keeps the scenarios of a model in a file. What can't be read is kept in a copy.
class ScenariosFile : public base::KeptListFile
{
    Q_OBJECT

public:
    /// \a model outlives it.
    ScenariosFile(QString path, ScenariosModel &model, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString sentenceFor(Fault fault, int count) const override;
    [[nodiscard]] bool take(const QJsonObject &entry) override;
    void finish() override;
    [[nodiscard]] QJsonArray entries() const override;

private:
    ScenariosModel &m_model;
    QList<Scenario> m_taken; // while the file is read
};

} // namespace RadarDesk::workbench
