// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/deliverylines.h>

#include <history/transfer/jsonobjecttext.h>

#include <QByteArrayList>

namespace RadarDesk::history {

using namespace workbench;

namespace {

template <typename Entry, typename PutInto>
void putObjects(JsonObjectText &object, QByteArrayView name, const QList<Entry> &entries,
                PutInto putInto)
{
    if (entries.isEmpty())
        return;
    QByteArrayList objects;
    for (const Entry &entry : entries) {
        JsonObjectText one;
        putInto(one, entry);
        objects += one.text();
    }
    object.put(name, '[' + objects.join(',') + ']');
}

void putReceipt(JsonObjectText &object, const Deliveries::Receipt &receipt)
{
    object.putText("socketId", receipt.socketId);
    object.putText("client", receipt.client);
    object.putTime("time", receipt.time);
}

void putLookAlike(JsonObjectText &object, const Deliveries::LookAlike &lookAlike)
{
    object.putText("channel", lookAlike.channel);
    object.putNumber("subscribers", lookAlike.subscribers);
}

void putAbsence(JsonObjectText &object, const Deliveries::Absence &absence)
{
    object.putText("socketId", absence.socketId);
    object.putText("client", absence.client);
    object.putTime("left", absence.left);
}

void putCallback(JsonObjectText &object, const Deliveries::Callback &callback)
{
    object.putText("socketId", callback.socketId);
    object.putTime("time", callback.time);
    object.putNumber("callbacks", callback.callbacks);
    if (callback.threw)
        object.put("threw", "true");
    object.putText("message", callback.message);
    object.putText("file", callback.file);
    if (callback.line != 0)
        object.putNumber("line", callback.line);
}

/// What \a entryOf makes of each object in the array of that name.
template <typename Entry>
QList<Entry> entriesIn(JsonObjectReader &reader, const QString &name,
                       Entry (*entryOf)(JsonObjectReader &))
{
    QList<Entry> entries;
    reader.eachObject(name, static_cast<int>(Deliveries::Listed),
                      [&](JsonObjectReader &inner) { entries.append(entryOf(inner)); });
    return entries;
}

Deliveries::Receipt receiptIn(JsonObjectReader &reader)
{
    Deliveries::Receipt receipt;
    receipt.socketId = reader.text(QStringLiteral("socketId"));
    receipt.client = reader.text(QStringLiteral("client"));
    receipt.time = reader.time(QStringLiteral("time"));
    return receipt;
}

Deliveries::LookAlike lookAlikeIn(JsonObjectReader &reader)
{
    Deliveries::LookAlike lookAlike;
    lookAlike.channel = reader.text(QStringLiteral("channel"));
    lookAlike.subscribers = reader.number(QStringLiteral("subscribers")).value_or(0);
    return lookAlike;
}

Deliveries::Absence absenceIn(JsonObjectReader &reader)
{
    Deliveries::Absence absence;
    absence.socketId = reader.text(QStringLiteral("socketId"));
    absence.client = reader.text(QStringLiteral("client"));
    absence.left = reader.time(QStringLiteral("left"));
    return absence;
}

Deliveries::Callback callbackIn(JsonObjectReader &reader)
{
    Deliveries::Callback callback;
    callback.socketId = reader.text(QStringLiteral("socketId"));
    callback.time = reader.time(QStringLiteral("time"));
    callback.callbacks = reader.smallNumber(QStringLiteral("callbacks")).value_or(0);
    callback.threw = reader.flag(QStringLiteral("threw"));
    callback.message = reader.text(QStringLiteral("message"));
    callback.file = reader.text(QStringLiteral("file"));
    callback.line = reader.smallNumber(QStringLiteral("line")).value_or(0);
    return callback;
}

} // namespace

QByteArray deliveriesText(const Deliveries &deliveries)
{
    JsonObjectText object;
    object.putNumber("total", deliveries.total);
    putObjects(object, "receipts", deliveries.receipts, putReceipt);
    putObjects(object, "lookAlikes", deliveries.lookAlikes, putLookAlike);
    putObjects(object, "absences", deliveries.absences, putAbsence);
    object.putNumber("reports", deliveries.reports);
    object.putNumber("thrown", deliveries.thrown);
    putObjects(object, "callbacks", deliveries.callbacks, putCallback);
    return object.text();
}

Deliveries deliveriesIn(JsonObjectReader &reader)
{
    Deliveries deliveries;
    deliveries.total = reader.number(QStringLiteral("total")).value_or(0);
    deliveries.receipts = entriesIn(reader, QStringLiteral("receipts"), receiptIn);
    deliveries.lookAlikes = entriesIn(reader, QStringLiteral("lookAlikes"), lookAlikeIn);
    deliveries.absences = entriesIn(reader, QStringLiteral("absences"), absenceIn);
    deliveries.reports = reader.number(QStringLiteral("reports")).value_or(0);
    deliveries.thrown = reader.number(QStringLiteral("thrown")).value_or(0);
    deliveries.callbacks = entriesIn(reader, QStringLiteral("callbacks"), callbackIn);
    return deliveries;
}

} // namespace RadarDesk::history
