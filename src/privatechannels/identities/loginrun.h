// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/identities/loginrecipe.h>

#include <pushradar/exchange.h>
#include <pushradar/wire.h>

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>

#include <optional>

class QNetworkReply;

namespace RadarDesk::privatechannels {

/// Signs in by a recipe as a browser would: reads the form's page where there is one, sends the
/// form once, follows redirects, and keeps the cookies.
class LoginRun : public QObject
{
    Q_OBJECT

public:
    explicit LoginRun(QObject *parent = nullptr);
    ~LoginRun() override;

    /// Starts again, also while it runs.
    void start(const LoginRecipe &recipe);
    /// Cancels it; no signal follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_reply != nullptr; }

    /// The largest page that is read, in bytes.
    static constexpr qint64 LargestPage = qint64{2} * 1024 * 1024;

Q_SIGNALS:
    /// Signed in; \a cookies are lines as an identity has them.
    void finished(const QString &cookies);
    /// What went wrong, and what to do: whole sentences without the password.
    void failed(const QString &sentence);

private:
    using Then = void (LoginRun::*)();

    void send(const PushRadar::Request &request, Then then);
    void onFinished(Then then);
    [[nodiscard]] std::optional<PushRadar::Request> redirected() const;
    void onForm();
    void onAnswer();
    void fail(const QString &sentence);
    [[nodiscard]] QString cookieLines() const;

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    LoginRecipe m_recipe;
    PushRadar::Request m_request; ///< The latest one.
    PushRadar::Exchange m_answer; ///< To it.
    bool m_isSent = false; ///< All of the latest request.
    int m_redirects = 0;
};

} // namespace RadarDesk::privatechannels
