// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/composer/codeclipboard.h>

#include <gui/composer/composerpanel.h>
#include <session/profiles/activeprofile.h>
#include <workbench/drafts/messagedraft.h>
#include <workbench/snippets/pastedbroadcast.h>
#include <workbench/snippets/snippet.h>

#include <pushradar/dataitems.h>
#include <pushradar/jsonvalue.h>

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using Severity = RadarDesk::gui::ResultLine::Severity;

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

CodeClipboard::CodeClipboard(ComposerPanel &composer, MessageDraft &draft,
                             const ActiveProfile &active, QObject *parent)
    : QObject(parent)
    , m_composer(composer)
    , m_draft(draft)
    , m_active(active)
{
    auto *copyMenu = new QMenu(&composer);
    connect(copyMenu, &QMenu::aboutToShow, this, [this, copyMenu] {
        listTargets(copyMenu, m_draft.version(), [this](SnippetTarget target) { copyAs(target); });
    });
    auto *pasteMenu = new QMenu(&composer);
    pasteMenu->addAction(tr("&Paste"), this, &CodeClipboard::paste);
    QAction *back = pasteMenu->addAction(tr("&Undo paste"), this, &CodeClipboard::bringBack);
    connect(pasteMenu, &QMenu::aboutToShow, back,
            [this, back] { back->setEnabled(m_before.has_value()); });
    composer.setCodeMenus(copyMenu, pasteMenu);
    connect(&composer, &ComposerPanel::pasteRequested, this, &CodeClipboard::paste);
}

void CodeClipboard::addCodeMenu(QMenu *menu, const Event &event)
{
    const auto json = PushRadar::JsonValue::fromJson(event.data);
    const auto message = json && json->type() == PushRadar::JsonValue::Type::Object
        ? PushRadar::Message::make(event.channel, PushRadar::DataItems::fromObject(*json),
                                   event.version)
        : PushRadar::Result<PushRadar::Message>(PushRadar::Error());
    if (message)
        listTargets(menu->addMenu(tr("Cop&y as code")), event.version,
                    [this, message = *message](SnippetTarget target) { copy(target, message); });
}

void CodeClipboard::listTargets(QMenu *menu, PushRadar::ApiVersion shown, const Copy &copy)
{
    menu->clear();
    const auto add = [this, copy](QMenu *to, SnippetTarget target) {
        QAction *action = to->addAction(nameOf(target), this, [copy, target] { copy(target); });
        if (target == m_last) {
            action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
            action->setShortcutContext(Qt::WidgetShortcut); // shown only: the window has the key
        }
    };
    const auto isOther = [shown](SnippetTarget target) {
        const auto version = versionOf(target);
        return version && *version != shown;
    };
    // First what sends or receives this very broadcast.
    for (const bool receives : {false, true}) {
        for (const SnippetTarget target : snippetTargets()) {
            if (!isOther(target) && isReceiver(target) == receives)
                add(menu, target);
        }
        menu->addSeparator();
    }
    auto *others =
        menu->addMenu(shown == PushRadar::ApiVersion::V2 ? tr("For API &v3") : tr("For API &v2"));
    for (const SnippetTarget target : snippetTargets()) {
        if (isOther(target))
            add(others, target);
    }
}

void CodeClipboard::copyAs(SnippetTarget target)
{
    const auto message = m_composer.messageAsTyped();
    if (!message) {
        m_composer.showResult(Severity::Bad, tr("Not copied. Fix the message first."));
        return;
    }
    copy(target, *message);
}

void CodeClipboard::copy(SnippetTarget target, const PushRadar::Message &message)
{
    const Snippet snippet = makeSnippet(target, message, m_active.profile());
    QApplication::clipboard()->setText(snippet.code);
    //: %1 is as “Python (v3)”
    QStringList said{tr("Copied as %1.").arg(nameOf(target))};
    said += snippet.notes;
    m_composer.showResult(Severity::Good, said.join(u' '));
    if (m_last == target)
        return;
    m_last = target;
    Q_EMIT lastChanged();
}

void CodeClipboard::copyAgain()
{
    copyAs(m_last);
}

void CodeClipboard::setLast(int target)
{
    const QList<SnippetTarget> &all = snippetTargets();
    const auto found = std::find_if(all.cbegin(), all.cend(), [target](SnippetTarget each) {
        return static_cast<int>(each) == target;
    });
    if (found != all.cend())
        m_last = *found;
}

void CodeClipboard::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_composer.showResult(Severity::Bad,
                              tr("The clipboard contains no text. Copy a broadcast first."));
        return;
    }
    const auto pasted = readPastedBroadcast(text);
    if (!pasted) {
        m_composer.showResult(Severity::Bad,
                              tr("Not pasted. Line %1, column %2: %3")
                                  .arg(pasted.error().line)
                                  .arg(pasted.error().column)
                                  .arg(pasted.error().message));
        return;
    }
    take(*pasted);
}

void CodeClipboard::take(const PastedBroadcast &pasted)
{
    m_before = m_draft.toState();
    replaceDraft(pasted);
    //: %1 is as “cURL command”
    QStringList said{tr("Pasted from %1.").arg(nameOf(pasted.kind))};
    if (pasted.secretDropped)
        said.append(tr("The secret was removed."));
    said += pasted.notes;
    m_composer.showResult(Severity::Good, said.join(u' '));
}

void CodeClipboard::replaceDraft(const PastedBroadcast &pasted)
{
    MessageDraft::Address address{.channel = pasted.channel, .version = pasted.version};
    if (pasted.version == PushRadar::ApiVersion::V2)
        address.targeting = draftFrom(pasted.targeting);
    m_draft.replace(address, pasted.data);
}

void CodeClipboard::forget()
{
    m_before.reset();
}

void CodeClipboard::bringBack()
{
    if (!m_before)
        return;
    m_draft.restore(*m_before);
    m_before.reset();
    m_composer.showResult(Severity::Nothing, tr("Restored the previous message."));
}

} // namespace RadarDesk::gui

#include "moc_codeclipboard.cpp"
