// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <utility>

namespace RadarDesk::privatechannels {

/// Finds out at which of several places something listens: each is connected to, and nothing is
/// said there.
class PortProbe : public QObject
{
    Q_OBJECT

public:
    using Place = std::pair<QString, quint16>; ///< A host and a port.
    using Done = std::function<void(const QList<Place> &listening)>;

    using QObject::QObject;

    /// Tries all \a places at once; \a done is called once, with those that took the connection, in
    /// the order given. One that does not answer in a second counts as not listening.
    void probe(const QList<Place> &places, const Done &done);
};

} // namespace RadarDesk::privatechannels
