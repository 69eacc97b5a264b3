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

/// Where a broadcast is written and sent: channel, data in two tabs, size, and how it went.
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
    /// A broadcast is on its way, or none is any more.
    void setSending(bool sending);
    void showResult(ResultLine::Severity severity, const QString &text);
    /// Asks in place whether the broadcast is really meant; confirmed() or declined() answers, the
    /// latter also when the draft is changed meanwhile.
    void ask(const QString &question);
    /// The question that is shown says \a text from now on, and its tip says \a whole.
    void extendQuestion(const QString &text, const QString &whole = {});
    void withdrawQuestion();
    /// What keeps every broadcast back, said by the button; empty when nothing does.
    void setLock(const QString &reason);
    void focusBroadcast();
    /// Makes the current item a text, or infers its type.
    void togglePlainText();
    /// Whether what is written can be saved; what is in the way is shown.
    [[nodiscard]] bool isKeepable() { return checkedMessage(Purpose::Save).has_value(); }
    /// Asks for a name for what is written.
    void keep();
    /// What the buttons for copying as code and for pasting offer.
    void setCodeMenus(QMenu *copy, QMenu *paste);
    /// The message with its placeholders as they were typed; without one, what is in the way is
    /// shown.
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
    /// Goes to where the message that is shown is written: its channel if it has none.
    void focusShown();

public Q_SLOTS:
    /// Sends what is written, or shows what is in the way.
    void broadcast();

Q_SIGNALS:
    void broadcastRequested(const workbench::WrittenMessage &written);
    /// What is written is to be kept as a template.
    void saveRequested(const QString &channel, const QByteArray &data,
                       PushRadar::ApiVersion version);
    /// What is on the clipboard is to become the broadcast.
    void pasteRequested();
    void cancelRequested();
    /// A question is shown, which is to be seen.
    void asked();
    void confirmed();
    void declined();
    /// The person has settled on a channel.
    void channelChosen(const QString &channel);
    /// A counter starts anew.
    void countersReset();
    /// wantedHeight() is other than before.
    void wantedHeightChanged();

protected:
    bool event(QEvent *event) override;

private:
    enum class Purpose { Send, Save };

    /// The message as it is written; without one, what is in the way is shown.
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
    bool m_channelFaultShown = false; // not before the person has had the chance to finish it
};

} // namespace RadarDesk::gui
