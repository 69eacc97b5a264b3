// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/snippets/snippettarget.h>

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace RadarDesk::workbench {

/// The part of an app that is connected to a service.
enum class ConnectTopic { Python, Node, Php, Ruby, CSharp, Page, Environment, Curl };

/// The form of the code for a topic.
enum class ConnectForm {
    Lines, ///< Lines to add to an existing app.
    Server, ///< A small app to begin with: a page and its authentication endpoint.
};

/// The address and credentials of the service.
struct ConnectInput
{
    QUrl url; ///< Without a version: "http://127.0.0.1:41873".
    QString publicKey;
    /// Empty: the code takes it from the environment variable PUSHRADAR_SECRET. Letters, digits,
    /// "-" and "_" alone, so that it can stand anywhere as it is; so the public key.
    QString secret;
};

/// All of them, in the order of a list.
[[nodiscard]] const QList<ConnectTopic> &connectTopics();
/// The name in the list.
[[nodiscard]] QString nameOf(ConnectTopic topic);
/// What the code is for, in one sentence.
[[nodiscard]] QString meaningOf(ConnectTopic topic, ConnectForm form);
/// Whether there is a small server for it.
[[nodiscard]] bool hasServer(ConnectTopic topic);
/// Whether a secret belongs into the code.
[[nodiscard]] bool takesSecret(ConnectTopic topic);
/// A suitable file name.
[[nodiscard]] QString connectFileName(ConnectTopic topic, ConnectForm form);
/// The code, ready to run; Lines where there is no server. Ends with a line break.
[[nodiscard]] QString connectCode(ConnectTopic topic, ConnectForm form, const ConnectInput &input);

} // namespace RadarDesk::workbench

Q_DECLARE_METATYPE(RadarDesk::workbench::ConnectTopic)
