// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/kit/notices/resultline.h>
#include <workbench/drafts/messagedraft.h>
#include <workbench/placeholders/placeholders.h>
#include <workbench/placeholders/writtenmessage.h>

#include <QWidget>

#include <memory>
#include <optional>

class QAbstractItemModel;

namespace RadarDesk::gui {

class DraftTabs;
class FaultLine;
class MessageSize;
class PlaceholderMenu;
class SendPreview;
class TargetingPanel;

namespace Ui {
class ComposerPanel;
}

/// The editor of a broadcast: its channel, its data in two tabs, its size, and the result of
/// sending.
class ComposerPanel : public QWidget
{
    Q_OBJECT

public:
    /// Shows and edits \a draft, with \a channels to complete from and \a values for placeholders
    /// in it.
    ComposerPanel(workbench::MessageDraft &draft, QAbstractItemModel &channels,
                  workbench::PlaceholderValues &values, QWidget *parent = nullptr);
    ~ComposerPanel() override;

    /// The values of placeholders are others than before.
    void showPlaceholders();
    /// Shows whether a broadcast is being sent.
    void setSending(bool sending);
    void showResult(ResultLine::Severity severity, const QString &text);
    /// Asks in place whether the broadcast is really meant; confirmed() or declined() answers, the
    /// latter also when the draft is changed meanwhile.
    void ask(const QString &question);
    /// Changes the visible question to \a text, and its tooltip to \a whole.
    void extendQuestion(const QString &text, const QString &whole = {});
    void withdrawQuestion();
    /// Sets the reason why sending is locked, which the button shows; empty to unlock it.
    void setLock(const QString &reason);
    void focusBroadcast();
    /// Makes the current item a string, or infers its type.
    void togglePlainText();
    /// Whether the message can be saved; shows the error if it can't.
    [[nodiscard]] bool isKeepable() { return checkedMessage(Purpose::Save).has_value(); }
    /// Asks for a name and saves the message.
    void keep();
    /// Sets the menus of the buttons for copying as code and pasting.
    void setCodeMenus(QMenu *copy, QMenu *paste);
    /// The message with its placeholders as they were typed; shows the error if there is none.
    [[nodiscard]] std::optional<PushRadar::Message> messageAsTyped();
    /// The height with which all of the content can be seen, and that with three items.
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] int leastHeight() const;
    /// Puts the tabs of the open messages above the editor.
    void setTabs(QWidget *tabs);
    [[nodiscard]] DraftTabs &draftTabs() const { return *m_draftTabs; }
    /// The draft is about to become the message of that id, with that text; nothing is said of it
    /// yet.
    void showDraft(const QString &id, const QString &json);
    /// Moves the focus to the message, or to its channel if that is empty.
    void focusShown();

public Q_SLOTS:
    /// Sends the message, or shows the error.
    void broadcast();

Q_SIGNALS:
    void broadcastRequested(const workbench::WrittenMessage &written);
    /// The user wants to save the message as a template.
    void saveRequested(const QString &channel, const QByteArray &data,
                       PushRadar::ApiVersion version);
    /// The user wants to paste a broadcast.
    void pasteRequested();
    void cancelRequested();
    /// A question is shown, which is to be seen.
    void asked();
    void confirmed();
    void declined();
    /// The user has chosen a channel.
    void channelChosen(const QString &channel);
    /// A counter starts anew.
    void countersReset();
    /// wantedHeight() has changed.
    void wantedHeightChanged();

protected:
    bool event(QEvent *event) override;

private:
    enum class Purpose { Send, Save };

    /// The message as it was typed; shows the error if there is none.
    [[nodiscard]] std::optional<workbench::WrittenMessage> checkedMessage(Purpose purpose);
    void setUpPlaceholders();
    void connectDraft();
    void showPreview();
    void noteHeight();
    [[nodiscard]] int heightWith(int pages) const;
    void showChannel();
    void showSize();
    void showJsonFault();
    void showBanner(const workbench::DraftFault &fault);
    void hideBanner();
    void goToFault();
    void onDraftChanged();
    void answer(void (ComposerPanel::*given)());

    std::unique_ptr<Ui::ComposerPanel> m_ui;
    workbench::MessageDraft &m_draft;
    workbench::PlaceholderValues &m_values;
    SendPreview *m_preview;
    DraftTabs *m_draftTabs = nullptr; // made with the form
    TargetingPanel *m_targeting;
    FaultLine *m_channelFault;
    MessageSize *m_size;
    PlaceholderMenu *m_placeholders;
    std::optional<workbench::DraftFault> m_shownFault;
    int m_wantedHeight = 0;
    bool m_channelFaultShown = false; // false while the user is typing it
};

} // namespace RadarDesk::gui
