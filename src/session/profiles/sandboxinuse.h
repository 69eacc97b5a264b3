// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observationsource.h>

#include <QObject>
#include <QPointer>

namespace RadarDesk::sandbox {
class Sandbox;
}

namespace RadarDesk::session {

/// The sandbox that this window uses: its own, or the first window's. Another one takes its place
/// while the program runs, so those who depend on it get this object and follow changed(). Only the
/// owner of the sandboxes changes it.
class SandboxInUse : public QObject
{
    Q_OBJECT

public:
    explicit SandboxInUse(QObject *parent = nullptr);

    /// What observes the sandbox; a nullptr while there is none.
    [[nodiscard]] sandbox::ObservationSource *source() const { return m_source; }
    /// The sandbox if it runs in this window; a nullptr if another window runs it.
    [[nodiscard]] sandbox::Sandbox *own() const;

    /// Uses a sandbox of this window.
    void useOwn(sandbox::Sandbox &own);
    /// Uses another window's sandbox, observed by \a source.
    void useShared(sandbox::ObservationSource &source);

Q_SIGNALS:
    /// source() and own() have changed.
    void changed();

private:
    QPointer<sandbox::ObservationSource> m_source;
    bool m_isOwn = false;
};

} // namespace RadarDesk::session
