// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointrulesmodel.h>

#include <base/storage/keptlistfile.h>

namespace RadarDesk::privatechannels {

/// Keeps the rules of a model in a file. What can't be read is kept in a copy.
class EndpointRulesFile : public base::KeptListFile
{
    Q_OBJECT

public:
    /// \a model outlives it.
    EndpointRulesFile(QString path, EndpointRulesModel &model, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString sentenceFor(Fault fault, int count) const override;
    [[nodiscard]] bool take(const QJsonObject &entry) override;
    void finish() override;
    [[nodiscard]] QJsonArray entries() const override;

private:
    EndpointRulesModel &m_model;
    QList<EndpointRule> m_taken; // while the file is read
};

/// A rule as it is kept, with the person's test values.
[[nodiscard]] QJsonObject endpointRuleToJson(const EndpointRule &rule);
[[nodiscard]] std::optional<EndpointRule> endpointRuleFromJson(const QJsonObject &json);

} // namespace RadarDesk::privatechannels
