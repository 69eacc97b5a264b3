// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <session/profiles/servicehealth.h>

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkReply;

namespace RadarDesk::workbench {
class ProfilesModel;
struct Profile;
} // namespace RadarDesk::workbench

namespace RadarDesk::session {

class ActiveProfile;

/// Finds the profiles whose service RadarDesk can listen to, and sets their address for
/// subscribers, so that they work like the built-in sandbox. It asks the services of the active
/// profile and of the one being edited, without a secret, and never the hosted service.
class ServiceRecognition : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds AnswerLimit{3000};
    static constexpr std::chrono::milliseconds RetryPause{5000};

    /// Both must outlive this.
    ServiceRecognition(workbench::ProfilesModel &profiles, const ActiveProfile &active,
                       QObject *parent = nullptr);
    ~ServiceRecognition() override;

    /// The interval at which the active profile's service on this machine is asked again if it
    /// didn't answer.
    void setRetryPause(std::chrono::milliseconds pause) { m_retry.setInterval(pause); }

    /// The known state of that profile's service.
    [[nodiscard]] ServiceHealth health(const QString &id) const;
    /// Asks the service of that profile, and again whenever its address changes.
    void watch(const QString &id);

Q_SIGNALS:
    /// health() of that profile has changed.
    void changed(const QString &id);

private:
    struct Entry
    {
        QUrl url; ///< The URL of the last or next request.
        ServiceHealth health;
        QPointer<QNetworkReply> reply;
    };

    void updateEntry(const QString &id);
    void watchActive();
    void onRowsChanged(int first, int last);
    void forgetRemoved();
    void retry();
    void ask(const QString &id);
    void onFinished(const QString &id, QNetworkReply *reply);
    void setHealth(const QString &id, const ServiceHealth &health);
    void giveAddress(const QString &id);

    workbench::ProfilesModel &m_profiles;
    const ActiveProfile &m_active;
    std::unique_ptr<QNetworkAccessManager> m_network; // made when it is first needed
    QHash<QString, Entry> m_entries;
    QTimer m_retry;
};

} // namespace RadarDesk::session
