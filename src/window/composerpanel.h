// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <window/resultline.h>
#include <workbench/messagedraft.h>

#include <QWidget>

#include <memory>
#include <optional>

class QAbstractItemModel;

namespace RadarDesk {

namespace Ui {
class ComposerPanel;
}

/// Where a broadcast is written and sent: channel, data in two faces, size, and how it went.
class ComposerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerPanel(QWidget *parent = nullptr);
    ~ComposerPanel() override;

    /// Shows and edits \a draft, with \a channels to complete from. Both must outlive the panel.
    void setDraft(MessageDraft *draft, QAbstractItemModel *channels);
    /// A broadcast is on its way, or none is any more.
    void setSending(bool sending);
    void showResult(ResultLine::Mood mood, const QString &text);
    /// Asks in place whether the broadcast is really meant; confirmed() or declined() answers, the
    /// latter also when the draft is changed meanwhile.
    void ask(const QString &question);
    void withdrawQuestion();
    /// What keeps every broadcast back, said by the button; empty when nothing does.
    void setLock(const QString &reason);
    void focusBroadcast();
    /// What the buttons for copying as code and for pasting offer.
    void setCodeMenus(QMenu *copy, QMenu *paste);
    /// The message as it is written; without one, what is in the way is shown.
    [[nodiscard]] std::optional<PushRadar::Message> checkedMessage();
    /// Which face is shown; kept over a restart.
    [[nodiscard]] int face() const;
    void setFace(int face);

public Q_SLOTS:
    /// Sends what is written, or shows what is in the way.
    void broadcast();

Q_SIGNALS:
    void broadcastRequested(const PushRadar::Message &message, PushRadar::ApiVersion version);
    /// What is written is to be kept as a template.
    void keepRequested(const QString &channel, const QByteArray &data,
                       PushRadar::ApiVersion version);
    /// What is on the clipboard is to become the broadcast.
    void pasteRequested();
    void cancelRequested();
    void confirmed();
    void declined();
    /// The person has settled on a channel.
    void channelChosen(const QString &channel);

private:
    void keep();
    void showFace(int face);
    void showChannel();
    void showSize();
    void showJsonFault();
    void showBanner(const DraftFault &fault);
    void hideBanner();
    void goToFault();
    void onDraftChanged();
    void answer(void (ComposerPanel::*given)());

    std::unique_ptr<Ui::ComposerPanel> m_ui;
    MessageDraft *m_draft = nullptr;
    std::optional<DraftFault> m_shownFault;
    bool m_channelFaultShown = false; // not before the person has had the chance to finish it
};

} // namespace RadarDesk
