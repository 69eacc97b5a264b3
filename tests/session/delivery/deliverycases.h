// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencebuilder.h"

#include <QList>

namespace deliverytest {

/// What happened, and what the walk has to name.
struct DeliveryRow
{
    QByteArray name;
    DeliveryStep step;
    DeliveryCause cause;
    DeliveryEvidence evidence;
};

template <typename Change> DeliveryEvidence with(DeliveryEvidence evidence, Change change)
{
    change(evidence);
    return evidence;
}

/// Messages 0 to 9 on "orders", a second apart and long ago, each reported by the page at the
/// times that \a after gives, in milliseconds; one that is missing wasn't reported.
inline DeliveryEvidence series(const QList<QList<qint64>> &after)
{
    DeliveryEvidence evidence = caseOf(sentTo("orders"), {pageOn("orders")});
    evidence.broadcasts.clear();
    for (qsizetype i = 0; i < after.size(); ++i) {
        QList<Got> reports;
        for (const qint64 ms : after.at(i))
            reports.append(Got{.after = ms});
        const QByteArray data = "{\"text\":\"" + QByteArray::number(i) + "\"}";
        Event event = sentTo("orders", i * 100, QStringLiteral("r-%1").arg(i + 1), data);
        event = receivedBy(event, reports.isEmpty() ? QList<Got>{{.callbacks = {}}} : reports);
        auto deliveries = std::make_shared<Deliveries>(*event.deliveries);
        deliveries->total = 1;
        deliveries->receipts = {deliveries->receipts.constFirst()};
        event.deliveries = deliveries;
        evidence.broadcasts.append(event);
    }
    evidence.calls = evidence.broadcasts;
    return evidence;
}

/// The evidence of each cause.
class DeliveryCases
{
public:
    DeliveryCases();

    [[nodiscard]] const QList<DeliveryRow> &rows() const { return m_rows; }

private:
    void row(const char *name, DeliveryStep step, DeliveryCause cause,
             const DeliveryEvidence &evidence)
    {
        m_rows.append({name, step, cause, evidence});
    }
    void addSent();
    void addAccepted();
    void addNames();
    void addSubscribed();
    void addDelivered();
    void addHandled();
    void addSeen();

    QList<DeliveryRow> m_rows;
};

} // namespace deliverytest
