// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/deliveriestext.h>

#include <workbench/core/visibletext.h>

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

struct DeliveriesText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Deliveries)
};

QString clockText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().time().toString(QStringLiteral("HH:mm:ss.zzz"))
                          : QString();
}

QString holderText(const QString &client, const QString &socketId)
{
    return client.isEmpty() ? socketId
                            : QStringLiteral("%1 · %2").arg(visibleText(client), socketId);
}

QString thrownText(const Deliveries::Callback &callback)
{
    const QString message = visibleText(callback.message);
    if (callback.file.isEmpty())
        return DeliveriesText::tr("Your callback threw: %1").arg(message);
    //: %1 is what was thrown, %2 the file and line: "app.js:42"
    return DeliveriesText::tr("Your callback threw: %1 — %2")
        .arg(message, visibleText(callback.file) + u':' + QString::number(callback.line));
}

/// The results of one connection's callbacks, in a few words.
QString callbackText(const Deliveries::Callback &callback)
{
    if (callback.threw)
        return DeliveriesText::tr("callback threw");
    if (callback.callbacks == 0)
        return DeliveriesText::tr("no callback");
    return DeliveriesText::tr("%n callback(s) returned", nullptr, callback.callbacks);
}

void addThrown(QList<DeliveryLine> &lines, const Deliveries &deliveries)
{
    QHash<QString, QString> clients;
    for (const Deliveries::Receipt &receiver : deliveries.receipts)
        clients.insert(receiver.socketId, receiver.client);
    for (const Deliveries::Callback &callback : deliveries.callbacks) {
        if (callback.threw)
            lines.append({DeliveryLine::Kind::Threw, thrownText(callback),
                          holderText(clients.value(callback.socketId), callback.socketId),
                          callback.socketId});
    }
}

/// Without the prefix that makes a channel private.
QStringView baseOf(QStringView channel)
{
    for (const QStringView prefix : {QStringView(u"private-"), QStringView(u"presence-")}) {
        if (channel.startsWith(prefix))
            return channel.sliced(prefix.size());
    }
    return channel;
}

QString lookAlikeText(const Deliveries::LookAlike &other, const QString &channel)
{
    const QString name = visibleText(other.channel);
    const int count = static_cast<int>(other.subscribers);
    if (other.channel.compare(channel, Qt::CaseInsensitive) == 0)
        return DeliveriesText::tr("%n subscriber(s) are on “%1”, which differs by case.", nullptr,
                                  count)
            .arg(name);
    if (baseOf(other.channel) == baseOf(channel))
        return DeliveriesText::tr("%n subscriber(s) are on “%1”, which differs by its prefix.",
                                  nullptr, count)
            .arg(name);
    if (other.channel.simplified().remove(u' ') == channel.simplified().remove(u' '))
        return DeliveriesText::tr("%n subscriber(s) are on “%1”, which differs by white space.",
                                  nullptr, count)
            .arg(name);
    return DeliveriesText::tr("%n subscriber(s) are on “%1”, which only looks alike.", nullptr,
                              count)
        .arg(name);
}

void addMissed(QList<DeliveryLine> &lines, const Deliveries &deliveries, const QString &channel)
{
    for (const Deliveries::LookAlike &other : deliveries.lookAlikes)
        lines.append({DeliveryLine::Kind::LookAlike, lookAlikeText(other, channel)});
    for (const Deliveries::Absence &absence : deliveries.absences)
        lines.append(
            {DeliveryLine::Kind::Away,
             //: %1 is a connection, %2 a time
             DeliveriesText::tr("%1 was subscribed until %2 and wasn't connected.")
                 .arg(holderText(absence.client, absence.socketId), clockText(absence.left)),
             {},
             absence.socketId});
}

void addReceivers(QList<DeliveryLine> &lines, const Deliveries &deliveries)
{
    QHash<QString, QString> callbacks;
    for (const Deliveries::Callback &callback : deliveries.callbacks)
        callbacks.insert(callback.socketId, callbackText(callback));
    for (const Deliveries::Receipt &receiver : deliveries.receipts) {
        QStringList parts{clockText(receiver.time), callbacks.value(receiver.socketId)};
        parts.removeAll(QString());
        lines.append({DeliveryLine::Kind::Receiver, holderText(receiver.client, receiver.socketId),
                      parts.join(QStringLiteral(" · ")), receiver.socketId});
    }
    const auto rest = static_cast<int>(deliveries.total - deliveries.receipts.size());
    if (rest > 0)
        lines.append({DeliveryLine::Kind::More,
                      DeliveriesText::tr("%n more connection(s) received it.", nullptr, rest)});
}

} // namespace

QList<DeliveryLine> linesOf(const Deliveries &deliveries, const QString &channel)
{
    const auto total =
        static_cast<int>(std::max<qint64>(deliveries.total, deliveries.receipts.size()));
    QList<DeliveryLine> lines{
        {DeliveryLine::Kind::Summary,
         total == 0 ? DeliveriesText::tr("No connection received it.")
                    : DeliveriesText::tr("%n connection(s) received it.", nullptr, total)}};
    addThrown(lines, deliveries);
    addMissed(lines, deliveries, channel);
    addReceivers(lines, deliveries);
    return lines;
}

QString toText(const Deliveries &deliveries, const QString &channel)
{
    QString text;
    for (const DeliveryLine &line : linesOf(deliveries, channel))
        text +=
            (line.aside.isEmpty() ? line.text : QStringLiteral("%1  %2").arg(line.text, line.aside))
            + u'\n';
    return text;
}

} // namespace RadarDesk::workbench
