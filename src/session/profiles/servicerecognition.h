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

/// Finds out which profiles talk to a service that can be listened to, and gives those the address
/// where subscribers connect: then they are all that the built-in sandbox is. The active profile's
/// service is asked, and that of a profile one edits; the hosted one never is. No secret goes with
/// the question.
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

    /// How soon a service on this machine that didn't answer is asked again, while it is active.
    void setRetryPause(std::chrono::milliseconds pause) { m_retry.setInterval(pause); }

    /// What is known of the service of that profile.
    [[nodiscard]] ServiceHealth health(const QString &id) const;
    /// Asks the service of that profile, and again whenever its address changes.
    void watch(const QString &id);

Q_SIGNALS:
    /// health() of that profile is other than before.
    void changed(const QString &id);

private:
    struct Entry
    {
        QUrl url; ///< What was asked, or is to be.
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
