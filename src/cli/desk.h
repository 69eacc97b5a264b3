// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cli/verb.h>
#include <session/workplace.h>

#include <pushradar/result.h>

#include <QObject>
#include <QUrl>

#include <functional>

namespace RadarDesk::cli {

/// Why something can't be done, and what the program ends with.
struct Refusal
{
    ExitStatus status = ExitStatus::WrongUsage;
    QString sentence;
};

template <typename T> using Attempt = PushRadar::Result<T, Refusal>;

/// The window's profiles, keychain and history, and the service that is asked for. The files of a
/// person are only read.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(const Invocation &invocation);

    [[nodiscard]] session::Workplace &workplace() { return m_workplace; }
    /// What may be worked with where the options name neither a profile nor a service.
    enum class Unnamed {
        LastUsed, ///< The profile that the window used last.
        Any, ///< Whichever it is, when that can't be known: nothing is done with it.
    };
    /// Works with the profile or the service that the options name, else with an unnamed one. To be
    /// called once, first.
    [[nodiscard]] Attempt<void> choose(Unnamed unnamed);
    [[nodiscard]] const workbench::Profile &profile() const { return m_workplace.active.profile(); }
    /// Whether the options name a profile or a service.
    [[nodiscard]] bool isNamed() const;
    /// Calls \a done from the event loop once there is a secret, or with the reason why there is
    /// none.
    void withSecret(const std::function<void(const Attempt<void> &)> &done);
    /// Why nothing may be sent with the profile; a production one wants --yes.
    [[nodiscard]] Attempt<void> permission();
    /// Where subscribers connect, or why nobody can watch.
    [[nodiscard]] Attempt<QUrl> subscribeUrl() const;
    /// Where the service lets itself be observed.
    [[nodiscard]] Attempt<QUrl> observeUrl() const;

private:
    [[nodiscard]] Attempt<void> chooseProfile(Unnamed unnamed);
    /// That the files don't tell the profile that the window used last.
    [[nodiscard]] Attempt<void> chooseLastUsed() const;
    [[nodiscard]] Refusal noProfiles() const;
    [[nodiscard]] Attempt<void> chooseService();
    /// The secret of RADARDESK_SECRET or --secret-file; nothing without them.
    [[nodiscard]] Attempt<std::optional<PushRadar::Secret>> givenSecret() const;
    /// Finds where the window's sandbox runs.
    void findSandbox();
    void useSandbox(const QUrl &url, const QString &publicKey);
    void awaitSandboxCredentials();
    void settle(const Attempt<void> &outcome);
    [[nodiscard]] static Refusal noSecret(const QString &reason);

    Invocation m_invocation;
    session::Workplace m_workplace;
    std::function<void(const Attempt<void> &)> m_done;
};

/// A verb that works with a profile and its service.
class ServiceVerb : public Verb
{
    Q_OBJECT

public:
    enum class Needs {
        NoProfile, ///< One that is named narrows down what is shown, and nothing else.
        Profile,
        Secret, ///< And the profile that it belongs to.
    };

    ServiceVerb(const Invocation &invocation, Needs needs);

    void start() override;
    /// What it was to do isn't done.
    void interrupt() override;

protected:
    /// Reads the arguments, before anything is done; false when it has failed.
    [[nodiscard]] virtual bool read() = 0;
    /// Goes on: the profile is chosen, the history records, and there is a secret if it is needed.
    virtual void begin() = 0;
    void fail(const Refusal &refusal) { Verb::fail(refusal.status, refusal.sentence); }
    using Verb::fail;
    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] session::Workplace &workplace() { return m_desk.workplace(); }
    void setNeeds(Needs needs) { m_needs = needs; }
    /// From when on --timeout counts; then timedOut() is called.
    void startTimeout(std::chrono::milliseconds usual);
    virtual void timedOut();

private:
    Needs m_needs;
    Desk m_desk;
    QTimer m_limit;
};

} // namespace RadarDesk::cli
