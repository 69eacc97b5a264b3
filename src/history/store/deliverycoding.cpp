// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/deliverycoding.h>

#include <history/store/codingfields.h>

namespace RadarDesk::history {

using namespace workbench;

namespace {

// These numbers are in files: they never change, and none is used twice.
enum class DeliveriesField {
    Total = 1,
    Receipts = 2,
    LookAlikes = 3,
    Absences = 4,
    Reports = 5,
    Thrown = 6,
    Callbacks = 7,
};

enum class ReceiptField { SocketId = 1, Client = 2, Time = 3 };

enum class LookAlikeField { Channel = 1, Subscribers = 2 };

enum class AbsenceField { SocketId = 1, Client = 2, Left = 3 };

enum class CallbackField {
    SocketId = 1,
    Time = 2,
    Callbacks = 3,
    Threw = 4,
    Message = 5,
    File = 6,
    Line = 7,
};

QCborMap mapOfReceipt(const Deliveries::Receipt &receipt)
{
    using Field = ReceiptField;
    FieldWriter<Field> writer;
    writer.putText(Field::SocketId, receipt.socketId);
    writer.putText(Field::Client, receipt.client);
    writer.putTime(Field::Time, receipt.time);
    return writer.map();
}

Deliveries::Receipt receiptOf(FieldReader<ReceiptField> &reader)
{
    using Field = ReceiptField;
    Deliveries::Receipt receipt;
    receipt.socketId = reader.text(Field::SocketId);
    receipt.client = reader.text(Field::Client);
    receipt.time = reader.time(Field::Time);
    return receipt;
}

QCborMap mapOfLookAlike(const Deliveries::LookAlike &lookAlike)
{
    using Field = LookAlikeField;
    FieldWriter<Field> writer;
    writer.putText(Field::Channel, lookAlike.channel);
    writer.putCount(Field::Subscribers, lookAlike.subscribers);
    return writer.map();
}

Deliveries::LookAlike lookAlikeOf(FieldReader<LookAlikeField> &reader)
{
    using Field = LookAlikeField;
    Deliveries::LookAlike lookAlike;
    lookAlike.channel = reader.text(Field::Channel);
    lookAlike.subscribers = reader.count(Field::Subscribers);
    return lookAlike;
}

QCborMap mapOfAbsence(const Deliveries::Absence &absence)
{
    using Field = AbsenceField;
    FieldWriter<Field> writer;
    writer.putText(Field::SocketId, absence.socketId);
    writer.putText(Field::Client, absence.client);
    writer.putTime(Field::Left, absence.left);
    return writer.map();
}

Deliveries::Absence absenceOf(FieldReader<AbsenceField> &reader)
{
    using Field = AbsenceField;
    Deliveries::Absence absence;
    absence.socketId = reader.text(Field::SocketId);
    absence.client = reader.text(Field::Client);
    absence.left = reader.time(Field::Left);
    return absence;
}

QCborMap mapOfCallback(const Deliveries::Callback &callback)
{
    using Field = CallbackField;
    FieldWriter<Field> writer;
    writer.putText(Field::SocketId, callback.socketId);
    writer.putTime(Field::Time, callback.time);
    writer.putCount(Field::Callbacks, callback.callbacks);
    writer.putCount(Field::Threw, callback.threw ? 1 : 0);
    writer.putText(Field::Message, callback.message);
    writer.putText(Field::File, callback.file);
    writer.putCount(Field::Line, callback.line);
    return writer.map();
}

Deliveries::Callback callbackOf(FieldReader<CallbackField> &reader)
{
    using Field = CallbackField;
    Deliveries::Callback callback;
    callback.socketId = reader.text(Field::SocketId);
    callback.time = reader.time(Field::Time);
    callback.callbacks = reader.number(Field::Callbacks).value_or(0);
    callback.threw = reader.count(Field::Threw) != 0;
    callback.message = reader.text(Field::Message);
    callback.file = reader.text(Field::File);
    callback.line = reader.number(Field::Line).value_or(0);
    return callback;
}

} // namespace

QCborMap cborOf(const Deliveries &deliveries)
{
    using Field = DeliveriesField;
    FieldWriter<Field> writer;
    writer.putCount(Field::Total, deliveries.total);
    writer.putEach(Field::Receipts, deliveries.receipts, mapOfReceipt);
    writer.putEach(Field::LookAlikes, deliveries.lookAlikes, mapOfLookAlike);
    writer.putEach(Field::Absences, deliveries.absences, mapOfAbsence);
    writer.putCount(Field::Reports, deliveries.reports);
    writer.putCount(Field::Thrown, deliveries.thrown);
    writer.putEach(Field::Callbacks, deliveries.callbacks, mapOfCallback);
    return writer.map();
}

std::optional<Deliveries> deliveriesOf(const QCborMap &map)
{
    using Field = DeliveriesField;
    FieldReader<Field> reader(map);
    Deliveries deliveries;
    deliveries.total = reader.count(Field::Total);
    deliveries.receipts = reader.each(Field::Receipts, Deliveries::Listed, receiptOf);
    deliveries.lookAlikes = reader.each(Field::LookAlikes, Deliveries::Listed, lookAlikeOf);
    deliveries.absences = reader.each(Field::Absences, Deliveries::Listed, absenceOf);
    deliveries.reports = reader.count(Field::Reports);
    deliveries.thrown = reader.count(Field::Thrown);
    deliveries.callbacks = reader.each(Field::Callbacks, Deliveries::Listed, callbackOf);
    if (reader.isDamaged())
        return std::nullopt;
    return deliveries;
}

} // namespace RadarDesk::history
