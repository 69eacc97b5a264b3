// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointrulesmodel.h>

#include <base/storage/listfile.h>

namespace RadarDesk::privatechannels {

/// Keeps the rules of a model in a file.
class EndpointRulesFile : public base::ListFile<EndpointRule>
{
    Q_OBJECT

public:
    /// \a model outlives it.
    EndpointRulesFile(QString path, EndpointRulesModel &model, QObject *parent = nullptr);
};

/// A rule as it is kept, with the person's test values.
[[nodiscard]] QJsonObject endpointRuleToJson(const EndpointRule &rule);
[[nodiscard]] std::optional<EndpointRule> endpointRuleFromJson(const QJsonObject &json);

} // namespace RadarDesk::privatechannels
