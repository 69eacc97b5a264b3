// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/core/textdifference.h>
#include <workbench/templates/messagetemplate.h>

#include <pushradar/result.h>

#include <QHash>
#include <QObject>
#include <QTimer>

namespace RadarDesk::workbench {

class MessageDraft;
class OpenMessages;
class TemplatesModel;

/// Open messages that are saved ones, edited in place: what each is called, whether it differs from
/// what is saved, the folder whose values it uses, and saving and reverting it.
class SavedMessages : public QObject
{
    Q_OBJECT

public:
    /// All three outlive it.
    SavedMessages(MessageDraft &draft, OpenMessages &messages, TemplatesModel &templates,
                  QObject *parent = nullptr);

    /// The saved message that is open in \a row, if it is one and still there.
    [[nodiscard]] std::optional<MessageTemplate> savedAt(int row) const;
    /// The name of a tab: the saved message, else the channel; empty if there is neither.
    [[nodiscard]] QString nameAt(int row) const;
    /// Whether it differs from what is saved; false for one that isn't saved.
    [[nodiscard]] bool isChangedAt(int row) const;

    /// Shows the tab of \a saved, or opens one.
    void open(const MessageTemplate &saved);
    /// Saves the shown message in place, or says why that can't be done. It is a saved one.
    [[nodiscard]] PushRadar::Result<MessageTemplate, QString> save();
    /// Reverts the current message to its saved version; can be undone.
    void revert();
    /// The difference between the current message and its saved version.
    [[nodiscard]] TextDifference difference() const;

Q_SIGNALS:
    /// nameAt() or isChangedAt() of that row may have changed.
    void rowChanged(int row);

private:
    /// Finds out whether that message is changed; of a long one in another thread.
    void check(int row);
    void compareInBackground(const QString &id, const QString &json, const QByteArray &saved);
    void setChanged(const QString &id, bool isChanged);
    void checkAll();
    /// The draft uses the values of the folder that the shown message is in.
    void followFolder();

    MessageDraft &m_draft;
    OpenMessages &m_messages;
    TemplatesModel &m_templates;
    QHash<QString, bool> m_changed; ///< By the ids of open messages.
    QHash<QString, quint64> m_turns; ///< Likewise: which check of it is the latest.
    QTimer m_check; ///< Not with every key: a message may be long.
};

/// A message as text that can be compared line by line: where it goes, and its data in lines of
/// their own.
[[nodiscard]] QString comparedText(const QString &channel, PushRadar::ApiVersion version,
                                   const QString &json);

} // namespace RadarDesk::workbench
