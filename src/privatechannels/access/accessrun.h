// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessplan.h>

#include <workbench/events/event.h>
#include <workbench/profiles/profile.h>

#include <QObject>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace RadarDesk::privatechannels {

class AccessModel;
class AccessLane;
class IdentitiesModel;
class IdentityValues;

/// The endpoint that is asked, and as what kind of page.
struct AccessTarget
{
    QUrl endpoint; ///< Absolute; empty when there is none.
    PushRadar::ApiVersion version = PushRadar::ApiVersion::V3;
    QUrl page; ///< The page that asks; empty when that is not known.
    QString socketId; ///< v3: of the subscriber; empty for one of the run's source.
    /// Headers that go with each call; those that are EndpointHeader::isSensitive() are left out,
    /// for who asks is for the identity to say. One of an identity replaces one of the same name.
    QList<workbench::EndpointHeader> headers;

    bool operator==(const AccessTarget &) const = default;
};

/// What a profile says of its endpoint. A relative address is resolved against \a page.
[[nodiscard]] AccessTarget accessTargetOf(const workbench::Profile &profile, const QUrl &page = {});

/// Fills the matrix: calls the endpoint for one cell after the other, a few at once.
class AccessRun : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostAtOnce = 4;
    static constexpr std::chrono::milliseconds UsualLimit{10'000};

    using SocketSource = std::function<QString()>;

    /// All three must outlive the run. \a socketSource gives the ID of a socket that the service
    /// knows, for v3; when that has none, one is made up, for which a service may give no token.
    AccessRun(AccessModel &model, const IdentitiesModel &identities, IdentityValues &values,
              SocketSource socketSource = {}, QObject *parent = nullptr);
    /// Cancels the calls in progress; no callback follows.
    ~AccessRun() override;

    /// Asks there from now on. Another target ends what is going on.
    void setTarget(const AccessTarget &target);
    [[nodiscard]] const AccessTarget &target() const { return m_target; }
    /// Why nothing can be asked, in a sentence; empty when it can.
    [[nodiscard]] QString obstacle() const;
    /// How long one cell may take, all redirects together.
    void setLimit(std::chrono::milliseconds limit);

    /// Asks for these cells, after those that still wait; what is asked already is not asked again.
    void start(const QList<AccessKey> &keys);
    /// Gives up on what is not answered yet; those cells stay as they were.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_total > 0; }
    /// Of total(), how many are answered.
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    /// isRunning(), done(), total() or obstacle() has changed.
    void changed();
    /// All cells are answered.
    void finished();
    /// A call is over; \a event is as it may be recorded. Its profile is not in it.
    void eventRecorded(const RadarDesk::workbench::Event &event);

private:
    void onSettled(const QString &id);
    void goOn();
    [[nodiscard]] AccessLane *freeLane() const;
    void ask(AccessLane &lane, const AccessKey &key);
    void setResult(const AccessKey &key, const AccessResult &result);

    AccessModel &m_model;
    const IdentitiesModel &m_identities;
    IdentityValues &m_values;
    AccessTarget m_target;
    SocketSource m_socketSource;
    std::vector<std::unique_ptr<AccessLane>> m_lanes;
    QList<AccessKey> m_waiting;
    QSet<AccessKey> m_pending; // those that wait, and those that are asked
    QSet<QString> m_awaited; // identities whose values the keychain is asked for
    int m_done = 0;
    int m_total = 0;
};

} // namespace RadarDesk::privatechannels
