// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessrun.h>

#include <privatechannels/access/accessjudgement.h>
#include <privatechannels/access/accesslane.h>
#include <privatechannels/access/accessmodel.h>
#include <privatechannels/identities/identitiesmodel.h>
#include <privatechannels/identities/identityvalues.h>

#include <algorithm>

using PushRadar::ApiVersion;
using PushRadar::HttpHeader;

namespace RadarDesk::privatechannels {

using namespace workbench;

namespace {

/// For a page that is not connected; of the form that the documentation shows.
constexpr QLatin1String MadeUpSocket("12.34");

bool bearsName(const QList<EndpointHeader> &headers, const QString &name)
{
    return std::any_of(headers.begin(), headers.end(), [&name](const EndpointHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

EndpointCredentials credentialsOf(const Identity &identity, const QList<EndpointHeader> &usual)
{
    EndpointCredentials credentials;
    if (const auto cookies = parsedCookies(identity.cookies))
        credentials.cookies = *cookies;
    QList<EndpointHeader> headers = identity.headers;
    for (const EndpointHeader &header : usual) {
        if (!header.isSensitive() && !bearsName(identity.headers, header.name))
            headers.append(header);
    }
    for (const EndpointHeader &header : std::as_const(headers))
        credentials.headers.append(HttpHeader{header.name.toUtf8(), header.value.toUtf8()});
    return credentials;
}

} // namespace

AccessTarget accessTargetOf(const Profile &profile, const QUrl &page)
{
    const QUrl typed(profile.authenticationEndpoint.trimmed());
    AccessTarget target{.version = profile.version, .page = page};
    target.headers = profile.endpointHeaders;
    if (!typed.isEmpty())
        target.endpoint = typed.isRelative() && page.isValid() ? page.resolved(typed) : typed;
    return target;
}

AccessRun::AccessRun(AccessModel &model, const IdentitiesModel &identities, IdentityValues &values,
                     SocketSource socketSource, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_identities(identities)
    , m_values(values)
    , m_socketSource(std::move(socketSource))
{
    for (int i = 0; i < MostAtOnce; ++i)
        m_lanes.push_back(std::make_unique<AccessLane>());
    setLimit(UsualLimit);
    connect(&values, &IdentityValues::settled, this, &AccessRun::onSettled);
}

AccessRun::~AccessRun() = default;

void AccessRun::setTarget(const AccessTarget &target)
{
    if (m_target == target)
        return;
    cancel();
    m_target = target;
    Q_EMIT changed();
}

QString AccessRun::obstacle() const
{
    if (m_target.endpoint.isEmpty())
        return tr("The profile has no authentication endpoint. Enter its address in the profile.");
    const QString scheme = m_target.endpoint.scheme();
    if ((scheme != u"http" && scheme != u"https") || m_target.endpoint.host().isEmpty())
        return tr("The profile's authentication endpoint isn't an http or https URL. Correct it in "
                  "the profile.");
    return {};
}

void AccessRun::setLimit(std::chrono::milliseconds limit)
{
    for (const auto &lane : m_lanes)
        lane->setLimit(limit);
}

void AccessRun::start(const QList<AccessKey> &keys)
{
    if (!obstacle().isEmpty())
        return;
    for (const AccessKey &key : keys) {
        if (m_pending.contains(key))
            continue;
        m_pending.insert(key);
        m_waiting.append(key);
        m_model.setRunning(key, true);
        ++m_total;
        if (!m_awaited.contains(key.first)) {
            m_awaited.insert(key.first);
            m_values.request(key.first);
        }
    }
    Q_EMIT changed();
}

void AccessRun::cancel()
{
    for (const auto &lane : m_lanes)
        lane->cancel();
    for (const AccessKey &key : std::as_const(m_pending))
        m_model.setRunning(key, false);
    m_pending.clear();
    m_waiting.clear();
    m_awaited.clear();
    m_done = m_total = 0;
    Q_EMIT changed();
}

void AccessRun::onSettled(const QString &id)
{
    if (m_awaited.remove(id))
        goOn();
}

void AccessRun::goOn()
{
    for (qsizetype i = 0; i < m_waiting.size();) {
        AccessLane *const lane = freeLane();
        if (!lane)
            return;
        if (m_awaited.contains(m_waiting.at(i).first)) {
            ++i;
            continue;
        }
        ask(*lane, m_waiting.takeAt(i));
    }
}

AccessLane *AccessRun::freeLane() const
{
    const auto free = std::find_if(m_lanes.begin(), m_lanes.end(),
                                   [](const auto &lane) { return lane->isFree(); });
    return free == m_lanes.end() ? nullptr : free->get();
}

void AccessRun::ask(AccessLane &lane, const AccessKey &key)
{
    const IdentityEntry *entry = m_identities.find(key.first);
    QString fault = entry ? faultOf(entry->identity) : tr("The identity was deleted.");
    if (entry && entry->isAwaited)
        fault = m_values.stateText(key.first);
    if (!entry || !fault.isEmpty()) {
        // From the event loop, as an answer would come.
        QMetaObject::invokeMethod(
            this,
            [this, key, fault] {
                setResult(key, {.sentence = fault, .time = QDateTime::currentDateTimeUtc()});
            },
            Qt::QueuedConnection);
        return;
    }
    m_values.use(key.first);
    EndpointQuestion question{.endpoint = m_target.endpoint,
                              .version = m_target.version,
                              .channel = key.second,
                              .page = m_target.page};
    if (m_target.version == ApiVersion::V3)
        question.socketId = m_target.socketId;
    if (question.socketId.isEmpty() && m_target.version == ApiVersion::V3 && m_socketSource)
        question.socketId = m_socketSource();
    if (question.socketId.isEmpty() && m_target.version == ApiVersion::V3)
        question.socketId = MadeUpSocket;
    const QString who = entry->identity.name;
    lane.ask(question, credentialsOf(entry->identity, m_target.headers),
             [this, key, question, who](const EndpointAnswer &said) {
                 const EndpointAnswer answer = withoutRepeated(said, m_values.secrets());
                 const AccessResult result = judged(answer, question.version);
                 Event event = accessEvent(answer, result, question, who);
                 AccessCell cell = m_model.plan().cell(key);
                 cell.setResult(result);
                 if (cell.differsFromExpected())
                     event.outcome = Outcome::Failed;
                 Q_EMIT eventRecorded(event);
                 setResult(key, result);
             });
}

void AccessRun::setResult(const AccessKey &key, const AccessResult &result)
{
    if (!m_pending.remove(key))
        return; // canceled meanwhile
    ++m_done;
    m_model.setResult(key, result);
    const bool isLast = m_pending.isEmpty();
    if (isLast)
        m_done = m_total = 0;
    else
        goOn();
    Q_EMIT changed();
    if (isLast)
        Q_EMIT finished();
}

} // namespace RadarDesk::privatechannels

#include "moc_accessrun.cpp"
