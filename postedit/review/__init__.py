"""What a reviewer does to findings: accepting, editing, dismissing, undoing, writing. No screen."""
