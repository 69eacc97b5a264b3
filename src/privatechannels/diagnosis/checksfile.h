// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/checksmodel.h>

#include <base/storage/keptlistfile.h>

namespace RadarDesk::privatechannels {

/// Keeps the checks of a model in a file. What can't be read is kept in a copy.
class ChecksFile : public base::KeptListFile
{
    Q_OBJECT

public:
    /// \a model outlives it.
    ChecksFile(QString path, ChecksModel &model, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString sentenceFor(Fault fault, int count) const override;
    [[nodiscard]] bool take(const QJsonObject &entry) override;
    void finish() override;
    [[nodiscard]] QJsonArray entries() const override;

private:
    ChecksModel &m_model;
    QList<KeptCheck> m_taken; // while the file is read
};

} // namespace RadarDesk::privatechannels
