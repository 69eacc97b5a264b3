// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/profileatwork.h>

#include <session/observation/serviceobservation.h>
#include <session/profiles/sandboxinuse.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

/// A service that the app of somebody broadcasts with.
class HandStarted : public StartedService
{
public:
    using StartedService::StartedService;

    [[nodiscard]] QUrl webSocketUrl() const
    {
        QUrl address = url();
        address.setScheme("ws");
        address.setPath("/subscribe");
        return address;
    }
    void broadcast(const QString &channel)
    {
        QNetworkRequest request(QUrl(url().toString() + "/v3/broadcasts"));
        request.setRawHeader("Authorization", QByteArray("Bearer ") + OutsideSecret);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        const QJsonObject body{{"channel", channel}, {"data", "{\"a\":1}"}};
        const std::unique_ptr<QNetworkReply> reply(
            m_network.post(request, QJsonDocument(body).toJson()));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }

private:
    QNetworkAccessManager m_network;
};

/// All of it but the window.
struct ObservingDesk : ProfileAtWork
{
    ObservingDesk()
        : observation({history, workspace, session, active, recognition, sandboxInUse, secretStore},
                      RadarDesk::base::KnownSecrets())
    {
    }

    /// A profile of that service, with its secret, at work.
    QString workWith(const QUrl &address)
    {
        QString id = add(address);
        secretStore.hold(id, *PushRadar::Secret::make(QString(OutsideSecret)));
        active.choose(id);
        return id;
    }
    QList<RadarDesk::workbench::Event> events(const RadarDesk::history::HistoryFilter &filter)
    {
        QList<RadarDesk::workbench::Event> found;
        bool isDone = false;
        const RadarDesk::history::HistoryRequest request = history.page(
            filter, {RadarDesk::history::HistoryPlace::Direction::Newer, {}}, 10'000, &observation,
            [&](const RadarDesk::history::HistoryResult<RadarDesk::history::HistoryPage> &page) {
                isDone = true;
                if (!page)
                    return;
                for (const RadarDesk::history::StoredEvent &stored : page->events)
                    found.append(stored.event);
            });
        if (!QTest::qWaitFor([&isDone] { return isDone; }, 30'000))
            qWarning("The history doesn't answer.");
        return found;
    }

    RadarDesk::session::SandboxInUse sandboxInUse;
    RadarDesk::session::ServiceObservation observation;
};
