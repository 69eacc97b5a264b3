// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/drafts/targetingdraft.h>
#include <workbench/events/event.h>
#include <workbench/snippets/snippettarget.h>

#include <pushradar/message.h>

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>

class QMenu;

namespace RadarDesk::workbench {
class MessageDraft;
struct PastedBroadcast;
} // namespace RadarDesk::workbench

namespace RadarDesk::session {
class ActiveProfile;
}

namespace RadarDesk::gui {

class ComposerPanel;

/// Copies the composer's broadcast as code, and turns copied code into a broadcast. Pasting can be
/// undone.
class CodeClipboard : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive it.
    CodeClipboard(ComposerPanel &composer, workbench::MessageDraft &draft,
                  const session::ActiveProfile &active, QObject *parent = nullptr);

    /// Copies as that; says in the composer that it did, and what the code does otherwise.
    void copyAs(workbench::SnippetTarget target);
    /// Adds a menu that copies \a event as code, where that can be sent.
    void addCodeMenu(QMenu *menu, const workbench::Event &event);
    /// Copies in the language that was used last.
    void copyAgain();
    void paste();
    /// Puts \a pasted into the editor, which can be undone as a paste can.
    void take(const workbench::PastedBroadcast &pasted);
    void bringBack();
    /// Another message is shown: what the last paste replaced was none of it.
    void forget();

    /// The language that was used last, for a restart.
    [[nodiscard]] int last() const { return static_cast<int>(m_last); }
    void setLast(int target);

Q_SIGNALS:
    void lastChanged();

private:
    using Copy = std::function<void(workbench::SnippetTarget)>;

    void listTargets(QMenu *menu, PushRadar::ApiVersion shown, const Copy &copy);
    void copy(workbench::SnippetTarget target, const PushRadar::Message &message);
    void replaceDraft(const workbench::PastedBroadcast &pasted);

    ComposerPanel &m_composer;
    workbench::MessageDraft &m_draft;
    const session::ActiveProfile &m_active;
    workbench::SnippetTarget m_last = workbench::SnippetTarget::CurlV3;
    std::optional<QJsonObject> m_before; // what the last paste replaced
};

} // namespace RadarDesk::gui
