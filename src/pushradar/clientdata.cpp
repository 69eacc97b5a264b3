// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/clientdata.h>

#include <QCoreApplication>

namespace PushRadar {

namespace {

struct ClientDataText
{
    Q_DECLARE_TR_FUNCTIONS(PushRadar::ClientData)
};

} // namespace

Result<ClientData> ClientData::make(const JsonValue &value)
{
    if (value.type() != JsonValue::Type::Object)
        return Error{
            ErrorCode::InvalidClientData,
            ClientDataText::tr("Client data must be a JSON object, such as {\"##uniqueID\": 1}.")};
    if (value.toJson().size() > SizeLimit)
        return Error{ErrorCode::ClientDataTooLarge,
                     ClientDataText::tr("The client data has %L1 bytes; at most %L2 are allowed.")
                         .arg(value.toJson().size())
                         .arg(SizeLimit)};
    return ClientData(value.toJson());
}

} // namespace PushRadar
