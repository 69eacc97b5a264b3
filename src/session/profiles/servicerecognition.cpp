// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/servicerecognition.h>

#include <pushradar/serviceaddress.h>
#include <session/profiles/activeprofile.h>
#include <workbench/profiles/profilechecks.h>
#include <workbench/profiles/profilesmodel.h>

#include <QNetworkProxy>
#include <QNetworkReply>

namespace RadarDesk::session {

using namespace workbench;

namespace {

constexpr qint64 LargestAnswer = 4096;

/// The URL to ask a service; empty if it isn't asked.
QUrl healthUrl(const Profile &profile)
{
    if (profile.isSandbox || profile.serviceKind == ServiceKind::Hosted
        || profile.isAtHostedService() || !serviceAddressFault(profile).isEmpty())
        return {};
    QUrl url = profile.serviceUrl(QStringLiteral("/health"));
    url.setUserInfo({});
    return url;
}

} // namespace

ServiceRecognition::ServiceRecognition(ProfilesModel &profiles, const ActiveProfile &active,
                                       QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_active(active)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryPause);
    connect(&m_retry, &QTimer::timeout, this, &ServiceRecognition::retry);
    // Queued, here and below: changing the model during its own signal would reach other receivers
    // in the wrong order.
    connect(&profiles, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                onRowsChanged(first.row(), last.row());
            });
    connect(&profiles, &QAbstractItemModel::rowsRemoved, this, &ServiceRecognition::forgetRemoved);
    connect(&profiles, &QAbstractItemModel::modelReset, this, &ServiceRecognition::forgetRemoved);
    connect(&active, &ActiveProfile::changed, this, &ServiceRecognition::watchActive,
            Qt::QueuedConnection);
    watchActive();
}

ServiceRecognition::~ServiceRecognition()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.reply)
            entry.reply->disconnect(this);
    }
}

ServiceHealth ServiceRecognition::health(const QString &id) const
{
    return m_entries.value(id).health;
}

void ServiceRecognition::watch(const QString &id)
{
    const Profile *profile = m_profiles.find(id);
    if (!profile || profile->isSandbox)
        return;
    m_entries[id];
    updateEntry(id);
}

void ServiceRecognition::watchActive()
{
    watch(m_active.profile().id);
}

void ServiceRecognition::onRowsChanged(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QString id = m_profiles.at(row).id;
        if (m_entries.contains(id))
            QMetaObject::invokeMethod(
                this, [this, id] { updateEntry(id); }, Qt::QueuedConnection);
    }
}

void ServiceRecognition::forgetRemoved()
{
    const QStringList ids = m_entries.keys();
    for (const QString &id : ids) {
        if (!m_profiles.find(id)) {
            const QPointer<QNetworkReply> reply = m_entries.take(id).reply;
            if (reply)
                reply->abort();
        } else {
            QMetaObject::invokeMethod(
                this, [this, id] { updateEntry(id); }, Qt::QueuedConnection);
        }
    }
}

void ServiceRecognition::updateEntry(const QString &id)
{
    const Profile *profile = m_profiles.find(id);
    if (!profile || !m_entries.contains(id))
        return;
    Entry &entry = m_entries[id];
    const QUrl url = healthUrl(*profile);
    const bool isAsked = url == entry.url && entry.health.state != ServiceHealth::State::Unknown;
    if (!isAsked) {
        entry.url = url;
        ask(id);
    }
    giveAddress(id);
}

void ServiceRecognition::retry()
{
    const QString id = m_active.profile().id;
    if (health(id).state == ServiceHealth::State::Silent)
        ask(id);
}

void ServiceRecognition::ask(const QString &id)
{
    Entry &entry = m_entries[id];
    if (const QPointer<QNetworkReply> reply = std::exchange(entry.reply, nullptr))
        reply->abort();
    if (entry.url.isEmpty()) {
        setHealth(id, {});
        return;
    }
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_network->setTransferTimeout(static_cast<int>(AnswerLimit.count()));
    }
    // Requests to this machine don't use a proxy.
    m_network->setProxy(PushRadar::isLoopbackHost(entry.url.host())
                            ? QNetworkProxy(QNetworkProxy::NoProxy)
                            : QNetworkProxy(QNetworkProxy::DefaultProxy));
    QNetworkReply *reply = m_network->get(QNetworkRequest(entry.url));
    reply->setReadBufferSize(LargestAnswer);
    entry.reply = reply;
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() >= LargestAnswer)
            reply->abort(); // longer than any valid answer
    });
    connect(reply, &QNetworkReply::finished, this, [this, id, reply] { onFinished(id, reply); });
    // A recognized service stays recognized until it answers differently.
    if (entry.health.state != ServiceHealth::State::Silent)
        setHealth(id, {.state = ServiceHealth::State::Asking, .name = {}});
}

void ServiceRecognition::onFinished(const QString &id, QNetworkReply *reply)
{
    reply->deleteLater();
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || entry->reply != reply)
        return;
    entry->reply = nullptr;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        setHealth(id, {.state = ServiceHealth::State::Silent, .name = {}});
    else if (status == 200 && reply->error() == QNetworkReply::NoError)
        setHealth(id, readServiceHealth(reply->readAll()));
    else
        setHealth(id, {.state = ServiceHealth::State::Other, .name = {}});
    giveAddress(id);
    if (health(id).state == ServiceHealth::State::Silent && id == m_active.profile().id)
        m_retry.start();
}

void ServiceRecognition::setHealth(const QString &id, const ServiceHealth &health)
{
    Entry &entry = m_entries[id];
    if (entry.health == health)
        return;
    entry.health = health;
    Q_EMIT changed(id);
}

void ServiceRecognition::giveAddress(const QString &id)
{
    const Profile *known = m_profiles.find(id);
    if (!known || known->isSandbox)
        return;
    Profile profile = *known;
    const ServiceHealth::State state = health(id).state;
    const bool canListen = profile.serviceKind == ServiceKind::Compatible
        || (profile.serviceKind == ServiceKind::Automatic
            && state == ServiceHealth::State::Compatible);
    // Connections stay open during the request.
    if (!canListen && profile.serviceKind == ServiceKind::Automatic
        && (state == ServiceHealth::State::Asking || state == ServiceHealth::State::Silent)
        && profile.webSocketUrl == profile.subscribeUrl())
        return;
    profile.webSocketUrl =
        canListen && serviceAddressFault(profile).isEmpty() ? profile.subscribeUrl() : QUrl();
    m_profiles.update(profile);
}

} // namespace RadarDesk::session

#include "moc_servicerecognition.cpp"
