"""Labels of interfaces that their makers offer in English alone."""

from __future__ import annotations

# As github.com showed them in 2025: repositories, their settings, pull requests, Actions and secrets.
_GITHUB = """
    Actions | Add collaborator | Add deploy key | Add file | Add secret | Add SSH key | Add variable |
    Add webhook | Approve | Assignees | Branches | Checks | Clone | Close issue | Close pull request |
    Code | Collaborators | Commit changes | Commit new file | Compare & pull request | Confirm merge |
    Conversation | Create codespace | Create fork | Create new file | Create pull request |
    Create repository | Deploy from a branch | Deploy keys | Description | Developer settings |
    Discussions | Download ZIP | Draft a new release | Enable workflow | Environments | Files changed |
    Fork | Generate new token | Generate token | Insights | Issues | Labels | Merge pull request |
    Milestones | Name | New branch | New issue | New pull request | New repository | New repository secret
    | New repository variable | New secret | New SSH key | Open a pull request | Open pull request | Pages
    | Personal access tokens | Preview | Private | Projects | Propose changes | Public | Publish release |
    Pull requests | Read and write permissions | Rebase and merge | Releases | Repository name |
    Request changes | Reviewers | Run workflow | Save | Secret | Secrets | Secrets and variables |
    Security | Settings | Squash and merge | SSH and GPG keys | Star | Submit new issue | Submit review |
    Sync fork | Unwatch | Update branch | Upload files | Use this template | Value | Watch | Wiki |
    Workflow permissions
"""
GITHUB = frozenset(map(str.strip, _GITHUB.split("|")))
